package sharpsword.operation.hazardouswaste.waste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.hazardouswaste.HazardousWasteProfile;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.Hit;

/** HW-03 as of 2024-06-20: first in, first out; 365 days are allowed, so 2023-06-21 is the oldest lawful day. */
class StorageOverOneYearTests {

    private static final Trial RULE = Leaf.of(HazardousWasteProfile.PROFILE).trial("HW-03", "2024-06-20");
    private static final String HEADER = "uscc,district,waste,date,stored,removed,extended-to\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            2023-06-21,10,,                                                     | none
            2023-06-20,10,,                                                     | 366 d
            2023-06-20,10,, ; 2024-01-01,,10,                                   | none
            2023-06-20,10,, ; 2024-01-01,,9.9,                                  | 366 d
            2023-03-01,10,, ; 2023-08-01,10,, ; 2024-01-01,,10,                 | none
            2023-03-01,10,, ; 2023-04-01,10,, ; 2024-01-01,,15,                 | 446 d
            2023-08-01,10,, ; 2023-03-01,10,, ; 2024-01-01,,5,                  | 477 d
            2023-03-01,10,,2024-06-20                                           | none
            2023-03-01,10,,2024-06-19                                           | 477 d
            2023-03-01,10,, ; 2024-06-21,,10,                                   | 477 d
            """)
    void looksAtTheOldestBatchThatMustStillBeThere(String movements, @Nullable String days) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (String movement : movements.split(" ; ")) {
            csv.append("91500112MA5U00001H,500112,HW17,").append(movement).append('\n');
        }

        List<Hit> hits = RULE.hits(csv.toString());

        assertThat(hits.stream()
                        .map(hit -> hit.values().get("贮存天数"))
                        .findFirst()
                        .orElse(null))
                .isEqualTo(days);
    }

    @Test
    void keepsWastesApartAndFindsTheOneOfTheSample() {
        List<Hit> hits = RULE.hitsOfSample();

        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().explanation())
                .isEqualTo("HW34 自 2023-02-10 入库的 1.5 吨按先进先出仍在库，截至 2024-06-20 已贮存 496 天，超过 365 天且无有效延期批准。");
    }
}
