package sharpsword.reference.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

class CanonicalRowsTests {

    @Test
    void givesEqualRowsOneForm() {
        String canonical = canonical("[{\"b\": 100.00, \"a\": [{\"y\": 1.50, \"x\": null}], \"c\": null}]");

        assertThat(canonical).isEqualTo("[{\"a\":[{\"y\":1.5}],\"b\":100}]");
        assertThat(canonical("[{\"a\": [{\"y\": 1.5}], \"b\": 1E2}]")).isEqualTo(canonical);
    }

    @Test
    void everyBuiltInPackageIsTheSameAfterItWasWrittenAndRead() {
        PackageFiles files = new PackageFiles(ReferenceKinds.ALL);

        assertThat(BuiltInPackages.load().all())
                .allSatisfy(one -> assertThat(files.json(PackageFiles.write(one)))
                        .isInstanceOfSatisfying(
                                Kind.Loaded.class,
                                loaded -> assertThat(loaded.head()).isEqualTo(one)));
    }

    @Test
    @Timeout(10)
    void keepsANumberOfAnySizeShort() {
        Kind.Reading<?> reading = new PackageFiles(ReferenceKinds.ALL).json("""
                {"kind": "thresholds", "key": "x", "version": 1, "validFrom": "2024-01-01",
                 "title": "t", "source": "s", "mark": "sure", "rows": [{"code": "A", "value": 10e99999998}]}
                """);

        assertThat(reading).isInstanceOf(Kind.Faulty.class);
        assertThat(canonical("[{\"a\": 1000000000000000}]")).isEqualTo("[{\"a\":1000000000000000}]");
    }

    private static String canonical(String json) {
        return CanonicalRows.of((ArrayNode) JsonMapper.builder().build().readTree(json))
                .toString();
    }
}
