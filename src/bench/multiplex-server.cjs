// Loaded before reveal-multiplex, which is as it was published: so that it runs on today's Node, and only for this machine.
const crypto = require('node:crypto');
const { Server } = require('node:net');

// Node 22 has removed it. What becomes of a secret is all the same here, if it is always the same.
crypto.createCipher = (_, secret) => ({ final: () => crypto.createHash('sha256').update(secret).digest('hex') });

const { listen } = Server.prototype;
Server.prototype.listen = function (port) {
  return listen.call(this, port, '127.0.0.1');
};

// Its memory is read after a garbage collection, as Entente's is.
process.on('SIGUSR2', () => {
  globalThis.gc();
  globalThis.gc();
});
