import { UserConfigFn } from 'vite';
import { playerBuild } from './frontend/lecture/player-build';
import { overrideVaadinConfig } from './vite.generated';

const customConfig: UserConfigFn = () => ({
  plugins: [playerBuild(__dirname)],
});

export default overrideVaadinConfig(customConfig);
