package sharpsword.reference.law;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;

/** The rows of one package of law editions. */
public record LawList(List<Law> laws) {

    public static final Kind<LawList> KIND = new Kind<>("laws", "code", LawList.class, LawList::read);

    public LawList {
        laws = List.copyOf(laws);
    }

    private static LawList read(DataPackage head, Rows rows) {
        List<Rows.Line<Law>> lines = rows.lines(row -> law(head, row));
        for (Rows.Line<Law> line : lines) {
            overlapping(line, lines)
                    .ifPresent(other -> rows.fault(
                            line.line(), "validFrom", "overlap", other.value().version()));
        }
        return new LawList(lines.stream().map(Rows.Line::value).toList());
    }

    private static Optional<Rows.Line<Law>> overlapping(Rows.Line<Law> line, List<Rows.Line<Law>> lines) {
        return lines.stream()
                .filter(other -> other.line() < line.line())
                .filter(other -> other.value().code().equals(line.value().code()))
                .filter(other -> other.value().validity().overlaps(line.value().validity()))
                .findFirst();
    }

    private static @Nullable Law law(DataPackage head, Row row) {
        var code = row.text("code");
        var edition = row.text("edition");
        var title = row.text("title");
        var rank = row.choice("rank", Law.Rank.class);
        row.date("validFrom");
        var validity = row.validity(head.validity());
        var repealedBy = row.optionalText("repealedBy");
        var mark = row.mark();
        return row.value(() -> new Law(code, edition, title, rank, validity, repealedBy, mark));
    }
}
