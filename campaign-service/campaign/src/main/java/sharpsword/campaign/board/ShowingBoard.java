package sharpsword.campaign.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.campaign.CampaignSettings;
import sharpsword.campaign.opening.Figures;
import sharpsword.campaign.opening.OpeningFigure;
import sharpsword.campaign.plan.Campaign;
import sharpsword.campaign.plan.CampaignState;
import sharpsword.campaign.plan.Campaigns;
import sharpsword.campaign.progress.Metric;
import sharpsword.campaign.progress.Numbers;
import sharpsword.campaign.progress.Progress;
import sharpsword.campaign.progress.Question;
import sharpsword.campaign.progress.Sight;
import sharpsword.campaign.progress.Slice;
import sharpsword.reference.deadline.ChinaTime;

/** Puts the board of a day together. */
@Component
public class ShowingBoard {

    private final Progress progress;
    private final Sight sight;
    private final Campaigns campaigns;
    private final Figures figures;
    private final OperationLines operations;
    private final DistrictMap districts;
    private final String mainDataset;

    ShowingBoard(
            Progress progress,
            Sight sight,
            Campaigns campaigns,
            Figures figures,
            OperationLines operations,
            DistrictMap districts,
            CampaignSettings settings) {
        this.progress = progress;
        this.sight = sight;
        this.campaigns = campaigns;
        this.figures = figures;
        this.operations = operations;
        this.districts = districts;
        this.mainDataset = settings.mainDataset();
    }

    /**
     * The board of a day, within what the caller may see.
     *
     * @throws sharpsword.access.RefusedException {@code role-required}
     */
    public Board of(Caller caller, int year, LocalDate asOf, @Nullable Instant knownAt) {
        Question question = Question.ofYear(year, asOf, knownAt).within(sight.district(caller));
        List<Slice> slices = progress.slices(question);
        Numbers total = slices.stream().map(Slice::numbers).reduce(Numbers.ZERO, Numbers::plus);
        Optional<Campaign> campaign = campaigns.ofYear(year);
        List<OpeningFigure> shown = figures.shownOn(asOf);
        return new Board(
                year,
                asOf,
                knownAt,
                campaign.map(Campaign::title).orElse(null),
                campaign.flatMap(one -> state(one, asOf)).map(Enum::name).orElse(null),
                operations.of(year, question, slices),
                total.metrics(),
                Rates.of(total),
                Step.funnel(total),
                keyFigures(
                        shown, question, figure -> figure.statement().dataset().equals(mainDataset)),
                keyFigures(
                        shown, question, figure -> !figure.statement().dataset().equals(mainDataset)),
                districts.of(asOf, slices),
                trend(year, asOf, slices),
                records(caller, question));
    }

    private static Optional<CampaignState> state(Campaign campaign, LocalDate day) {
        return campaign.steps().stream()
                .filter(step -> !ChinaTime.dateOf(step.at()).isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Campaign.Step::state);
    }

    private List<KeyFigure> keyFigures(List<OpeningFigure> shown, Question question, Predicate<OpeningFigure> wanted) {
        List<KeyFigure> lines = new ArrayList<>();
        for (OpeningFigure figure : shown) {
            if (wanted.test(figure)) {
                lines.add(KeyFigure.of(figure, counted(figure, question)));
            }
        }
        return lines;
    }

    /** An opening figure covers the whole city, so what is added to it does too. */
    private long counted(OpeningFigure figure, Question question) {
        String code = figure.statement().metric();
        LocalDate from = figure.statement().to().plusDays(1);
        Optional<Metric> metric = code == null ? Optional.empty() : Metric.of(code);
        return metric.isEmpty() || from.isAfter(question.asOf())
                ? 0
                : progress.total(Question.since(from, question.asOf(), question.knownAt()))
                        .of(metric.get());
    }

    /** Every month of the year up to the day, so that a month without anything is seen too. */
    private static List<Month> trend(int year, LocalDate asOf, List<Slice> slices) {
        Map<String, Numbers> months = new TreeMap<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1), Period.ofMonths(1))
                .filter(month -> !month.isAfter(asOf))
                .forEach(month -> months.put(YearMonth.from(month).toString(), Numbers.ZERO));
        slices.forEach(slice -> months.merge(slice.month(), slice.numbers(), Numbers::plus));
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue().metrics()))
                .toList();
    }

    private static String records(Caller caller, Question question) {
        if (caller.has(Role.DISPLAY)) {
            return "";
        }
        String known = question.knownAt() == null ? "" : "&knownAt=" + question.knownAt();
        return "/api/campaign/progress/records?metric={metric}&year=" + question.year() + "&asOf=" + question.asOf()
                + known;
    }
}
