package entente.vistimeline;

import java.util.regex.Pattern;

/** Names that become CSS classes. */
final class CssNames {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private CssNames() {}

    static String check(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    what + " \"" + name + "\" is no name: letters, digits, - and _ were expected, a letter first");
        }
        return name;
    }
}
