package entente.lecture.handout;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What the front end's build leaves, small and without a build. */
final class FewFiles extends PlayerFiles {

    @Override
    String script() {
        return "const end = '</script><!-- <script>';\n";
    }

    @Override
    String look() {
        return """
                @font-face{font-family:A;src:url(./latin.woff2)format("woff2");unicode-range:U+0-FF,U+2000-206F}\
                @font-face{font-family:A;src:url(./extended.woff2)format("woff2");unicode-range:U+100-2BA}\
                @font-face{font-family:A;src:url(./greek.woff2)format("woff2");unicode-range:U+370-3??}\
                .hall{color:var(--ink)}""";
    }

    @Override
    byte[] font(String name) {
        return name.getBytes(UTF_8);
    }

    @Override
    byte[] atlas() {
        return "{\"type\":\"Topology\"}".getBytes(UTF_8);
    }
}
