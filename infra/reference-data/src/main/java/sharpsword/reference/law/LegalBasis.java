package sharpsword.reference.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;

/** The table of articles with their codes. */
public record LegalBasis(List<Article> articles) {

    public static final Kind<LegalBasis> KIND = new Kind<>("legal-basis", "code", LegalBasis.class, LegalBasis::read);

    public LegalBasis {
        articles = List.copyOf(articles);
    }

    private static LegalBasis read(DataPackage head, Rows rows) {
        return new LegalBasis(rows.unique(row -> article(head, row), "code", Article::code));
    }

    private static @Nullable Article article(DataPackage head, Row row) {
        var code = row.text("code");
        var law = row.text("law");
        var number = row.text("article");
        var subject = row.text("subject");
        row.date("validFrom");
        var validity = row.validity(head.validity());
        var successor = row.optionalText("successor");
        var mark = row.mark();
        return row.value(() -> new Article(code, law, number, subject, validity, successor, mark));
    }
}
