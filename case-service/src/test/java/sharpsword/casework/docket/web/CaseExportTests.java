package sharpsword.casework.docket.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseExportTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "渝北,渝北",
                "=1+1,'=1+1",
                "+cmd,'+cmd",
                "@sum,'@sum",
                "-3,'-3",
                "`a,b`,`\"a,b\"`",
                "say \"no\",`\"say \"\"no\"\"\"`"
            })
    void writesCellsThatNoSpreadsheetRuns(String value, String cell) {
        assertThat(CaseExport.cell(value)).isEqualTo(cell);
    }
}
