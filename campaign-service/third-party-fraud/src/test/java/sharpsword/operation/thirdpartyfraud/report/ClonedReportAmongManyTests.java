package sharpsword.operation.thirdpartyfraud.report;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.Sheet;
import sharpsword.operation.screening.SheetRow;
import sharpsword.operation.thirdpartyfraud.ThirdPartyFraudProfile;

/** Looking among the few reports that share values finds what comparing each with each finds. */
class ClonedReportAmongManyTests {

    private static final Trial RULE = Leaf.of(ThirdPartyFraudProfile.PROFILE).trial("TP-03", "2024-08-20");
    private static final double COSINE = 0.98;
    private static final double EQUAL = 0.8;
    private static final int ITEMS = 5;
    private static final List<String> NUMBERS = List.of("0", "0.0", "1", "1.0", "7", "7.0", "40", "41", "900");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsWhatComparingEachWithEachFinds(long seed) {
        String file = file(new Random(seed));

        List<List<Integer>> found = RULE.hits(file).stream().map(Hit::lines).toList();

        assertThat(found).hasSizeGreaterThan(50).isEqualTo(eachWithEach(file));
    }

    /** Reports of four to nine items; every second one repeats an earlier one but for few values. */
    private static String file(Random random) {
        StringBuilder file = new StringBuilder("uscc,district,site,report,item,value\n");
        List<List<String>> written = new ArrayList<>();
        for (int report = 0; report < 300; report++) {
            List<String> values = new ArrayList<>();
            if (report > 0 && random.nextBoolean()) {
                values.addAll(written.get(random.nextInt(report)));
                values.set(random.nextInt(values.size()), NUMBERS.get(random.nextInt(NUMBERS.size())));
            } else {
                random.ints(4 + random.nextInt(6), 0, NUMBERS.size())
                        .forEach(number -> values.add(NUMBERS.get(number)));
            }
            written.add(values);
            for (int item = 0; item < values.size(); item++) {
                file.append("91500000MADEM0001J,500103,甲,R-%d,项目%d,%s%n".formatted(report, item, values.get(item)));
            }
        }
        return file.toString();
    }

    private static List<List<Integer>> eachWithEach(String file) {
        List<List<Integer>> found = new ArrayList<>();
        List<Report> earlier = new ArrayList<>();
        for (Report report : reports(file)) {
            Optional<Resemblance> closest = earlier.stream()
                    .map(other -> Resemblance.of(report, other))
                    .filter(each -> each.common() >= ITEMS && each.cosine() >= COSINE && each.equal() >= EQUAL)
                    .max(Comparator.comparingDouble(Resemblance::equal).thenComparingDouble(Resemblance::cosine));
            closest.ifPresent(each -> found.add(
                    List.of(report.first().line(), each.other().first().line())));
            earlier.add(report);
        }
        return found;
    }

    private static List<Report> reports(String file) {
        if (!(RULE.read(file) instanceof Sheet.Read read)) {
            throw new AssertionError("The file is faulty");
        }
        return read.rows().stream()
                .collect(groupingBy((SheetRow row) -> row.text("report"), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Report::of)
                .toList();
    }
}
