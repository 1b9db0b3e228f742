package entente.library.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.history.HistoricalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CslDateTests {

    @Test
    void partsAreAsManyAsAreKnown() {
        assertThat(csl("1949-04-04")).isEqualTo(new CslDate(List.of(List.of(1949, 4, 4)), null));
        assertThat(csl("1949-04")).isEqualTo(new CslDate(List.of(List.of(1949, 4)), null));
        assertThat(csl("1949")).isEqualTo(new CslDate(List.of(List.of(1949)), null));
    }

    @Test
    void rangeHasTwoParts() {
        assertThat(csl("1815/1822-06")).isEqualTo(new CslDate(List.of(List.of(1815), List.of(1822, 6)), null));
    }

    @Test
    void openRangeKeepsItsKnownEnd() {
        assertThat(csl("1945-10-24/..")).isEqualTo(new CslDate(List.of(List.of(1945, 10, 24)), null));
    }

    @Test
    void approximateUncertainAndBothAreCirca() {
        assertThat(List.of("1822~", "1914?", "1914%", "1815/1890~"))
                .allSatisfy(date -> assertThat(csl(date).circa()).isTrue());
    }

    @Test
    void yearsBeforeTheFirstAreCountedAsHistoriansDo() {
        assertThat(csl("-0043").dateParts()).isEqualTo(List.of(List.of(-44)));
        assertThat(csl("0000").dateParts()).isEqualTo(List.of(List.of(-1)));
        assertThat(csl("0001").dateParts()).isEqualTo(List.of(List.of(1)));
    }

    private static CslDate csl(String edtf) {
        return CslDate.of(HistoricalDate.parse(edtf));
    }
}
