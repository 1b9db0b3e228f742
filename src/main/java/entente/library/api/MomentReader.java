package entente.library.api;

import entente.history.HistoricalDate;
import entente.history.Moment;
import org.springframework.core.convert.converter.Converter;

/** Reads a day, month or year in EDTF from a request. */
final class MomentReader implements Converter<String, Moment> {

    @Override
    public Moment convert(String text) {
        if (HistoricalDate.parse(text) instanceof Moment moment) {
            return moment;
        }
        throw new IllegalArgumentException("“" + text + "” is an interval");
    }
}
