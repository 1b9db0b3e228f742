package entente.lecture;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A lecture is not there, or not for the one who asks; which of them is not told. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnreadableLectureException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param id of the lecture, or the name of a preview */
    public UnreadableLectureException(String id) {
        super("There is no lecture “" + id + "” that you may read.");
    }
}
