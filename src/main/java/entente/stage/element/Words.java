package entente.stage.element;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** The words of the views, for pages that no view stands behind: from a key and what is filled in to a text. */
@Component
public class Words implements BiFunction<String, Object[], String> {

    private final ResourceBundle bundle = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ENGLISH);

    @Override
    public String apply(String key, Object[] parameters) {
        var text = bundle.getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(parameters);
    }

    /** A text in which nothing is filled in. */
    public String of(String key) {
        return apply(key, new Object[0]);
    }
}
