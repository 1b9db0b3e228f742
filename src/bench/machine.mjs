// What the figures were made on.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem, type } from 'node:os';

function output(program, ...options) {
  return execFileSync(program, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function system() {
  if (platform() !== 'linux') {
    return `${type()} ${release()}`;
  }
  const name = /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? type();
  return `${name}, Linux ${release().split('.', 2).join('.')}`;
}

function jdk() {
  const words = readFileSync(`${process.env.JAVA_HOME}/release`, 'utf8');
  const value = (key) => new RegExp(`^${key}="(.*)"`, 'm').exec(words)?.[1] ?? '';
  return `${value('JAVA_VERSION')} (${value('IMPLEMENTOR')})`;
}

function commit() {
  try {
    const changes = output('git', 'status', '--porcelain') === '' ? '' : ', with changes';
    return output('git', 'rev-parse', '--short', 'HEAD') + changes;
  } catch {
    return 'not a checkout';
  }
}

/** Names and values, in order; taken before the run, for its load to be that of others. */
export function describeMachine(chromium) {
  return [
    ['Date', new Date().toISOString().slice(0, 10)],
    ['Commit', commit()],
    ['Processor', `${cpus()[0].model.trim()}, ${cpus().length} cores; load before the run ${loadavg()[0].toFixed(1)}`],
    ['Memory', `${Math.round(totalmem() / 2 ** 30)} GiB`],
    ['System', system()],
    ['JDK', jdk()],
    ['Chromium', `${chromium}, headless, 1440 × 900`],
  ];
}
