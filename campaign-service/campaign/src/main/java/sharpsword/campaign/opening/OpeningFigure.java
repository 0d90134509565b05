package sharpsword.campaign.opening;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.IndexKeys;

/**
 * A figure that is older than the platform (期初数). The first officer enters it with its source, a second one who has looked at
 * the source confirms it; only then it is shown, together with what the platform has counted since.
 *
 * @param id its key, for example {@code ln.minorExempt}
 * @param firstSigner officer who entered it
 * @param secondSigner officer who confirmed it; null before
 */
public record OpeningFigure(
        String id,
        Set<String> visibleTo,
        FigureState state,
        Statement statement,
        String firstSigner,
        @Nullable String secondSigner)
        implements Aggregate {

    public static final DocumentType<OpeningFigure> TYPE = DocumentType.of(
            "opening_figures", OpeningFigure.class, IndexKeys.of("visibleTo", "_id"), IndexKeys.of("state", "_id"));

    public OpeningFigure {
        visibleTo = Set.copyOf(visibleTo);
    }

    OpeningFigure amended(FigureState next, Statement says, String signer) {
        return new OpeningFigure(id, visibleTo, next, says, signer, null);
    }

    OpeningFigure confirmed(FigureState next, String signer) {
        return new OpeningFigure(id, visibleTo, next, statement, firstSigner, signer);
    }

    OpeningFigure withdrawn(FigureState next) {
        return new OpeningFigure(id, visibleTo, next, statement, firstSigner, secondSigner);
    }
}
