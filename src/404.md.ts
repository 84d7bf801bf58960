import {zh} from "./text/zh.ts";

const {notFound, pages} = zh.site;
process.stdout.write(`---
title: ${notFound}
---

# ${notFound}

[${pages.index}](/)
`);
