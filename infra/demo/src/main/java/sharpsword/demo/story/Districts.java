package sharpsword.demo.story;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The 38 districts and counties of 2024 and 万盛, by their codes (GB/T 2260). */
final class Districts {

    private static final List<Integer> COUNTIES = List.of(229, 230, 231, 233, 235, 236, 237, 238, 240, 241, 242, 243);

    private Districts() {}

    static List<String> codes() {
        Stream<Integer> districts = IntStream.concat(IntStream.rangeClosed(101, 120), IntStream.rangeClosed(151, 156))
                .boxed();
        return Stream.concat(
                        Stream.concat(districts, COUNTIES.stream()).map(number -> "500" + number), Stream.of("5001Z3"))
                .toList();
    }
}
