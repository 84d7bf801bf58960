// Loaded before everything else (node --import), where a network namespace is not permitted: whatever would leave this
// machine throws, in this process and in those it starts.
import dns from "node:dns";
import net from "node:net";

const local = /^(localhost|127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

function refuse(host) {
  const error = new Error(`${host}: refused — the build must not use the network (test/noNetwork.mjs)`);
  error.code = "ENETUNREACH";
  return error;
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  const named = typeof second === "string" ? second : undefined;
  // A path is a pipe or a Unix socket of this machine.
  const {host = "localhost", path} = first !== null && typeof first === "object" ? first : {host: named};
  if (path || local.test(host)) return connect.apply(this, given);
  process.nextTick(() => this.destroy(refuse(host)));
  return this;
};

for (const module of [dns, dns.promises]) {
  for (const name of Object.keys(module)) {
    if (!/^(lookup|resolve)/.test(name) || typeof module[name] !== "function") continue;
    const original = module[name];
    module[name] = (host, ...rest) => {
      if (local.test(host)) return original.call(module, host, ...rest);
      const callback = rest.findLast((argument) => typeof argument === "function");
      if (!callback) return Promise.reject(refuse(host));
      process.nextTick(callback, refuse(host));
    };
  }
}

const fetchLocal = globalThis.fetch;
globalThis.fetch = async (input, options) => {
  const {hostname} = new URL(input instanceof Request ? input.url : input);
  if (!local.test(hostname.replace(/^\[|\]$/g, ""))) throw refuse(hostname);
  return fetchLocal(input, options);
};
