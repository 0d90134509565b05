package sharpsword.operation.lead.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.lead.LeadSource;

class RegistrationRequestTests {

    @ParameterizedTest
    @CsvSource({"500112, true", "5001Z3, true", "NEW-LIANGJIANG, true", "5001, false", "渝北区, false"})
    void takesEveryCodeThatADistrictCanHave(String district, boolean taken) {
        RegistrationRequest request =
                new RegistrationRequest(LeadSource.SUPERVISION, "AIR", null, district, null, "subject", "text", null);

        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(request).isEmpty()).isEqualTo(taken);
        }
    }
}
