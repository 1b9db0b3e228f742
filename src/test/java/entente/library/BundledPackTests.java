package entente.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundledPackTests {

    @Test
    void bundledPackIsWhole() {
        assertThat(PackReader.readBundled().events()).hasSizeGreaterThanOrEqualTo(80);
    }
}
