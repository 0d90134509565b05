package sharpsword.reference.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.InForce;
import sharpsword.reference.data.PackageVersion;

/** All law editions and articles of the loaded packages. */
public final class Laws {

    private final List<Law> laws;
    private final List<Article> articles;
    private final List<PackageVersion> versions;

    private Laws(List<InForce<LawList>> lists, List<InForce<LegalBasis>> bases) {
        laws = lists.stream().flatMap(list -> list.content().laws().stream()).toList();
        articles = bases.stream()
                .flatMap(list -> list.content().articles().stream())
                .toList();
        versions = lists.stream().map(InForce::version).toList();
    }

    /** As the packages with the highest version know it. Editions and articles carry their own dates. */
    public static Laws of(DataPackages packages) {
        return new Laws(packages.latest(LawList.KIND), packages.latest(LegalBasis.KIND));
    }

    /**
     * The editions between which a decision has to choose: the one at the time of the act, and the one at the time of
     * the decision, or that of the law which repealed it (从旧兼从轻, Administrative Penalty Law, Art. 37: the lighter one applies).
     */
    public record Candidates(Optional<Law> atAct, Optional<Law> atDecision) {

        /** Whether somebody has to compare which of the two is lighter. */
        public boolean differ() {
            return !atAct.equals(atDecision);
        }
    }

    public Optional<Law> inForce(String code, LocalDate date) {
        return laws.stream()
                .filter(law -> law.code().equals(code) && law.validity().contains(date))
                .findFirst();
    }

    public Candidates candidates(String code, LocalDate actDate, LocalDate decisionDate) {
        return new Candidates(inForce(code, actDate), inForceOrRepealing(code, decisionDate));
    }

    private Optional<Law> inForceOrRepealing(String code, LocalDate date) {
        return inForce(code, date)
                .or(() -> laws.stream()
                        .filter(law -> law.code().equals(code))
                        .flatMap(law -> Stream.ofNullable(law.repealedBy()))
                        .findFirst()
                        .flatMap(repealing -> inForce(repealing, date)));
    }

    public boolean knows(String code) {
        return laws.stream().anyMatch(law -> law.code().equals(code));
    }

    /** Editions that the law repealed. */
    public List<Law> repealedBy(String code) {
        return laws.stream().filter(law -> code.equals(law.repealedBy())).toList();
    }

    /** The article of that code, if its number and its law are in force on the date. */
    public Optional<Article> article(String code, LocalDate date) {
        return articles.stream()
                .filter(article ->
                        article.code().equals(code) && article.validity().contains(date))
                .filter(article -> inForce(article.law(), date).isPresent())
                .findFirst();
    }

    public List<Law> all() {
        return laws;
    }

    public List<Article> articles() {
        return articles;
    }

    public List<PackageVersion> versions() {
        return versions;
    }
}
