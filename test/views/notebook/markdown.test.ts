import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {markdownContent, markdownHtml} from "../../../src/views/notebook/markdown.ts";
import {hostileMarkdown} from "../../fixtures/hostileMarkdown.ts";

const parse = (markdown: string) =>
  parseHTML(`<!doctype html><html><body>${markdownHtml(markdown)}</body></html>`).document.body;

describe("markdownHtml", () => {
  it("shifts headings, so that the page keeps its outline", () => {
    expect(markdownHtml("# 一\n## 二\n### 三\n#### 四\n##### 五\n###### 六")).toBe(
      "<h3>一</h3>\n<h4>二</h4>\n<h5>三</h5>\n<h6>四</h6>\n<h6>五</h6>\n<h6>六</h6>\n",
    );
    expect(markdownHtml("标题\n===\n> # 引")).toBe(
      "<h3>标题</h3>\n<blockquote>\n<h3>引</h3>\n</blockquote>\n",
    );
  });

  it("has emphasis, lists, code and line ends as they are written", () => {
    expect(markdownHtml("**重** *轻* ~~旧~~ `a < b`\n第二行\n\n3. 三\n4. 四\n\n- 点")).toBe(
      "<p><strong>重</strong> <em>轻</em> <s>旧</s> <code>a &lt; b</code><br>\n第二行</p>\n" +
        '<ol start="3">\n<li>三</li>\n<li>四</li>\n</ol>\n<ul>\n<li>点</li>\n</ul>\n',
    );
    expect(markdownHtml("```sql\nSELECT 1 < 2\n```")).toBe("<pre><code>SELECT 1 &lt; 2\n</code></pre>\n");
  });

  it("has tables, whose columns stand as they ask without a style", () => {
    expect(markdownHtml("| 部门 | 项 |\n|---|--:|\n| 甲 | 3 |")).toBe(
      '<table>\n<thead>\n<tr>\n<th>部门</th>\n<th align="right">项</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td>甲</td>\n<td align="right">3</td>\n</tr>\n</tbody>\n</table>\n',
    );
  });

  it("links to the web in a further tab, and to a place of the page", () => {
    expect(markdownHtml("[外](https://例.example/a?b=1&c=2) [内](#cell-2) <http://a.example>")).toBe(
      '<p><a href="https://xn--fsq.example/a?b=1&amp;c=2" rel="noopener noreferrer" target="_blank">外</a> ' +
        '<a href="#cell-2" rel="noopener noreferrer">内</a> ' +
        '<a href="http://a.example" rel="noopener noreferrer" target="_blank">http://a.example</a></p>\n',
    );
    expect(markdownHtml("http://a.example [本机](tasks.html)")).toBe(
      "<p>http://a.example [本机](tasks.html)</p>\n",
    );
  });

  it.each(hostileMarkdown)("lets nothing through that acts, loads or dresses up: %s", (markdown) => {
    const body = parse(markdown);
    expect(
      body.querySelector(
        "script, img, svg, math, iframe, object, embed, style, link, form, input, button, base",
      ),
    ).toBeNull();
    for (const element of body.querySelectorAll("*")) {
      for (const {name, value} of element.attributes) {
        expect(["href", "title", "rel", "target", "start", "align"]).toContain(name);
        if (name === "href") expect(value).toMatch(/^(https?:\/\/|#)/);
      }
    }
  });

  it("shows what it does not let through as words", () => {
    expect(parse("<script>alert(1)</script>").textContent).toContain("<script>alert(1)</script>");
    expect(parse("[x](javascript:alert(1))").textContent).toContain("[x](javascript:alert(1))");
  });
});

describe("markdownContent", () => {
  it("is the words as written where the document cannot clean them", () => {
    const {window} = parseHTML("<!doctype html><html><body></body></html>");
    const fragment = markdownContent("# <b>x</b>", window as unknown as Window);
    expect([...fragment.childNodes].map((node) => [node.nodeName, node.textContent])).toEqual([
      ["PRE", "# <b>x</b>"],
    ]);
  });
});
