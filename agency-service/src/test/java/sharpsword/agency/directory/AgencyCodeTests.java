package sharpsword.agency.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.district.District;
import sharpsword.reference.district.DistrictList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency of every district can be named, here and as an attribute of an account. */
class AgencyCodeTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void namesAnAgencyOfEveryDistrict() {
        assertThat(districts())
                .contains("500112", "5001Z1", "NEW-LIANGJIANG")
                .allSatisfy(district -> assertThat("DET-" + district).matches(Agency.CODE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DET-",
                "DET-50011",
                "DET-5001123",
                "det-500112",
                "DET-NEW-",
                "DET--NEW",
                "DET-NEW-2-3-4",
                "D-500112"
            })
    void namesNothingElse(String code) {
        assertThat(code).doesNotMatch(Agency.CODE);
    }

    @Test
    void theRealmTakesTheSameCodes() throws IOException {
        JsonNode profile = userProfile();

        assertThat(pattern(profile, "agency")).isEqualTo(Agency.CODE);
        assertThat(districts()).allSatisfy(district -> assertThat(district).matches(pattern(profile, "district")));
        assertThat("5001").doesNotMatch(pattern(profile, "district"));
    }

    private static List<String> districts() {
        return BuiltInPackages.load().latest(DistrictList.KIND).stream()
                .flatMap(list -> list.content().districts().stream())
                .map(District::code)
                .toList();
    }

    /** The realm file holds it as text within a component. */
    private static JsonNode userProfile() throws IOException {
        JsonNode realm = JSON.readTree(Files.readString(Path.of("../infra/keycloak/realm-sharpsword.json")));
        String profile = realm.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asString();
        return JSON.readTree(profile);
    }

    private static String pattern(JsonNode profile, String attribute) {
        return profile.get("attributes")
                .valueStream()
                .filter(one -> one.get("name").asString().equals(attribute))
                .map(one -> one.at("/validations/pattern/pattern").asString())
                .findFirst()
                .orElseThrow();
    }
}
