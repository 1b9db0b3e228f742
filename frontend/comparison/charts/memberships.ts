import type { Board, Membership } from './board';

/** How many from a day on, until the next step. */
export interface Step {
  day: number;
  count: number;
}

/** States that belong to the same of some organizations, and to no other of them. */
export interface Combination {
  /** Places of the organizations. */
  organizations: number[];
  /** Places of the states, by name. */
  states: number[];
}

/** The organizations with these ids, in this order; those that the board does not have are left out. */
export function placesOf(board: Board, ids: string[]): number[] {
  return ids
    .map((id) => board.organizations.findIndex((organization) => organization.id === id))
    .filter((place) => place >= 0);
}

/** The places of an organization's members on a day. */
export function membersOn(board: Board, organization: number, day: number): Set<number> {
  return new Set(
    board.memberships
      .filter((membership) => membership.organization === organization && counts(membership, day))
      .map(({ state }) => state),
  );
}

/** How many members an organization had over time; none where the board tells no members. */
export function stepsOf(board: Board, organization: number): Step[] {
  return steps(
    board.memberships
      .filter((membership) => membership.organization === organization && membership.member)
      .map(({ from, to }) => [from, to]),
  );
}

/** How many of the board's states there were over time. */
export function statesOverTime(board: Board): Step[] {
  return steps(board.states.map(({ begin, end }) => [begin, end]));
}

export function countOn(history: Step[], day: number): number {
  return history.findLast((step) => step.day <= day)?.count ?? 0;
}

function steps(lives: [number, number | null][]): Step[] {
  const changes = new Map<number, number>();
  const add = (day: number, change: number) => changes.set(day, (changes.get(day) ?? 0) + change);
  for (const [from, to] of lives) {
    add(from, 1);
    if (to !== null) {
      add(to + 1, -1);
    }
  }
  let count = 0;
  return [...changes]
    .toSorted(([one], [other]) => one - other)
    .filter(([, change]) => change !== 0)
    .map(([day, change]) => ({ day, count: (count += change) }));
}

/** Who belongs to which of some organizations on a day: the largest combination first. */
export function combinations(board: Board, organizations: number[], day: number): Combination[] {
  const of = new Map<number, number[]>();
  for (const organization of organizations) {
    for (const state of membersOn(board, organization, day)) {
      of.set(state, [...(of.get(state) ?? []), organization]);
    }
  }
  const found = new Map<string, Combination>();
  for (const [state, belonging] of of) {
    const combination = found.get(belonging.join()) ?? { organizations: belonging, states: [] };
    combination.states.push(state);
    found.set(belonging.join(), combination);
  }
  for (const { states } of found.values()) {
    states.sort((one, other) => board.states[one].name.localeCompare(board.states[other].name));
  }
  return [...found.values()].toSorted(
    (one, other) =>
      other.states.length - one.states.length || one.organizations.length - other.organizations.length,
  );
}

/** The days on which anything changes in who belongs to one of some organizations. */
export function changesOf(board: Board, organizations: number[]): number[] {
  const days = board.memberships
    .filter(({ organization, member }) => member && organizations.includes(organization))
    .flatMap(({ from, to }) => (to === null ? [from] : [from, to + 1]));
  return [...new Set(days)].toSorted((one, other) => one - other);
}

/** Keeps what was worked out for as long as nothing changes in who belongs to some organizations. */
export class WhileUnchanged<T> {
  private organizations = '';
  private changes: number[] = [];
  private stretch = -1;
  private value: T | undefined;

  get(board: Board, organizations: number[], day: number, work: () => T): T {
    if (organizations.join() !== this.organizations || !this.changes.length) {
      this.organizations = organizations.join();
      this.changes = changesOf(board, organizations);
      this.value = undefined;
    }
    const stretch = this.changes.findLastIndex((change) => change <= day);
    if (this.value === undefined || stretch !== this.stretch) {
      this.stretch = stretch;
      this.value = work();
    }
    return this.value;
  }
}

function counts({ member, from, to }: Membership, day: number): boolean {
  return member && from <= day && (to === null || day <= to);
}
