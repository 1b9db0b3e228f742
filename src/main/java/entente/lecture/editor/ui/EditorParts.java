package entente.lecture.editor.ui;

import entente.lecture.PictureLinks;
import entente.lecture.Revealable;
import entente.lecture.editor.DraftReader;
import entente.lecture.editor.DraftWriter;
import entente.lecture.editor.LectureSaves;
import entente.lecture.player.Previews;
import entente.lecture.store.LectureStore;
import entente.library.Library;
import entente.stage.SceneCodec;
import org.springframework.stereotype.Component;

/** What the editor is made with. */
@Component
record EditorParts(
        Library library,
        SceneCodec scenes,
        LectureStore store,
        LectureSaves saves,
        DraftReader draftReader,
        DraftWriter draftWriter,
        PictureLinks pictures,
        Revealable revealable,
        Previews previews) {}
