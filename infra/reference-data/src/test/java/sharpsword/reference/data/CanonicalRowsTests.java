package sharpsword.reference.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    private static String canonical(String json) {
        return CanonicalRows.of((ArrayNode) JsonMapper.builder().build().readTree(json))
                .toString();
    }
}
