package sharpsword.scenarios.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTableTests {

    private static final RouteTable TABLE = RouteTable.in(List.of("""
            POST `/api/in/a/sentence` is no row.

            | method and path | what |
            |---|---|
            | GET, POST `/api/case/cases?q=` | list, open |
            | GET `/api/case/figures`, `/published`, `/{key}`; PUT `…/{key}/shares` | `GET` nothing/else |
            | `POST /leads`, `/leads/{id}/dispatch` · `GET /leads/{id}` | |
            | POST | `/api/agency/teams/{id}/branch`, `/end` |
            """));

    @ParameterizedTest
    @CsvSource({
        "GET, /api/case/cases",
        "POST, /api/case/cases",
        "GET, /api/case/figures/published",
        "GET, /api/case/figures/{}",
        "PUT, /api/case/figures/{}/shares",
        "POST, /api/operations/blue-sky/leads",
        "GET, /api/operations/blue-sky/leads/{}",
        "POST, /api/agency/teams/{}/end"
    })
    void namesWhatARowSays(String method, String path) {
        assertThat(TABLE.names(new Route(method, path))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/case/cases",
        "POST, /api/case/figures/{}",
        "GET, /api/case/figures/{}/shares",
        "POST, /api/operations/blue-sky/leads/{}",
        "GET, /api/other/{}",
        "GET, /api/case/unknown",
        "POST, /api/in/a/sentence"
    })
    void namesNothingElse(String method, String path) {
        assertThat(TABLE.names(new Route(method, path))).isFalse();
    }

    @Test
    void tellsWhichRowsAreNotServed() {
        List<Route> served = List.of(
                new Route("GET", "/api/case/cases"),
                new Route("POST", "/api/case/cases"),
                new Route("GET", "/api/case/figures"),
                new Route("GET", "/api/case/figures/published"),
                new Route("GET", "/api/case/figures/{}"),
                new Route("POST", "/api/operations/blue-sky/leads"),
                new Route("POST", "/api/operations/blue-sky/leads/{}/dispatch"),
                new Route("GET", "/api/operations/blue-sky/leads/{}"),
                new Route("POST", "/api/agency/teams/{}/branch"));

        assertThat(TABLE.rowsWithout(served))
                .satisfiesExactlyInAnyOrder(
                        shares -> assertThat(shares).startsWith("PUT").contains("/{}/shares"),
                        end -> assertThat(end).startsWith("POST").contains("/end"));
    }
}
