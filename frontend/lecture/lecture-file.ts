import { supplyBoard, type Board } from '../comparison/charts/board';
import { supplyAtlas, type Atlas } from '../comparison/charts/world';
import { supplySlices } from '../stage/slice-supply';
import type { WrittenHistories } from '../stage/written-history';
import { WrittenSlices } from '../stage/written-slices';
import { fileHome, isSpeakerAsked } from './file-home';
import './lecture-hall';
import type { PlayerData } from './script';
import './speaker-window';

/** A lecture in a file, as `FileData.java` writes it. */
interface FileData {
  player: PlayerData;
  histories: WrittenHistories;
  board: Board;
  /** None where no map is shown. */
  atlas: Atlas | null;
}

const place = document.querySelector<HTMLElement>('#player');
const written = document.querySelector('#player-data');

if (place && written) {
  const { player, histories, board, atlas } = JSON.parse(written.textContent ?? '') as FileData;
  supplySlices(new WrittenSlices(histories));
  supplyBoard(board);
  if (atlas) {
    supplyAtlas(atlas);
  }
  // The other page, where one changes the address by hand.
  window.addEventListener('hashchange', () => location.reload());
  const page = document.createElement(isSpeakerAsked() ? 'speaker-window' : 'lecture-hall');
  Object.assign(page, { data: player, home: fileHome(place.innerHTML) });
  place.replaceChildren(page);
}
