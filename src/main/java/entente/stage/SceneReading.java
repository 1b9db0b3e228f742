package entente.stage;

import java.util.List;

/**
 * A scene read from a link.
 *
 * @param scene the nearest scene that makes sense
 * @param notes what of the link was left out or changed; empty if all of it could be shown
 */
public record SceneReading(Scene scene, List<SceneNote> notes) {}
