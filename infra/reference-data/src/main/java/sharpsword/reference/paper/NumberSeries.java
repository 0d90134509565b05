package sharpsword.reference.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;

/** How papers are numbered. */
public record NumberSeries(List<Series> series) {

    public static final Kind<NumberSeries> KIND =
            new Kind<>("number-series", "code", NumberSeries.class, NumberSeries::read);

    public NumberSeries {
        series = List.copyOf(series);
    }

    /**
     * One series; it starts anew with 1 every year.
     *
     * @param code which papers, for example {@code FILING}
     * @param title name of the paper
     * @param prefix stable name of the series, the same in every year
     * @param pattern printed form, in which {@code {year}} and {@code {n}} are filled in
     */
    public record Series(String code, String title, String prefix, String pattern, Mark mark) {

        /** The printed number. */
        public String print(int year, int n) {
            return pattern.replace("{year}", Integer.toString(year)).replace("{n}", Integer.toString(n));
        }
    }

    private static NumberSeries read(DataPackage head, Rows rows) {
        return new NumberSeries(rows.unique(NumberSeries::series, "code", Series::code));
    }

    private static @Nullable Series series(Row row) {
        var code = row.text("code");
        var title = row.text("title");
        var prefix = row.text("prefix");
        var pattern = row.text("pattern");
        var mark = row.mark();
        if (!pattern.contains("{year}") || !pattern.contains("{n}")) {
            row.fault("pattern", "placeholder-missing", pattern);
        }
        return row.value(() -> new Series(code, title, prefix, pattern, mark));
    }
}
