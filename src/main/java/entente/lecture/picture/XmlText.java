package entente.lecture.picture;

/** Text that can stand in XML. */
public final class XmlText {

    private XmlText() {}

    /** Without the characters that XML 1.0 does not have; marks of XML are left as they are, to be escaped. */
    public static String of(String text) {
        return text.codePoints()
                .filter(XmlText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= ' ' && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xfffe)
                || character > 0xffff;
    }
}
