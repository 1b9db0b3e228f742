/** Who belonged to what, as `/api/charts/memberships` gives it. Days are counted from 1970-01-01. */
export interface Board {
  organizations: Organization[];
  states: State[];
  memberships: Membership[];
}

export interface Organization {
  id: string;
  title: string;
  short: string;
  colour: string;
  begin: number;
  beginText: string;
  /** None while it lasts. */
  end: number | null;
  endText: string | null;
  successorOf: string[];
}

export interface State {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-3; none for states that are no more. */
  iso: string | null;
  /** From when it counts among the states of the day. */
  begin: number;
  end: number | null;
}

export interface Membership {
  /** Places in the lists above. */
  organization: number;
  state: number;
  from: number;
  to: number | null;
  /** Whether it is counted as a member: associates and observers are not. */
  member: boolean;
  status: string;
}

let loading: Promise<Board> | undefined;

/** Asked for once; again after a failure. */
export function loadBoard(): Promise<Board> {
  loading ??= fetchBoard().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Says what there is, where there is no server to ask. */
export function supplyBoard(board: Board) {
  loading = Promise.resolve(board);
}

async function fetchBoard(): Promise<Board> {
  const answer = await fetch('api/charts/memberships', { headers: { accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(`api/charts/memberships answered ${answer.status}`);
  }
  return (await answer.json()) as Board;
}
