package entente.database;

import org.springframework.data.relational.core.mapping.DefaultNamingStrategy;
import org.springframework.stereotype.Component;

/** A table is called as its rows are: {@code LectureRow} is one of {@code lecture}, in the case that the database prefers. */
@Component
class TableNames extends DefaultNamingStrategy {

    @Override
    public String getTableName(Class<?> type) {
        return super.getTableName(type).replaceFirst("_row$", "");
    }
}
