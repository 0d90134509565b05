package sharpsword.operation.naturereserve.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class EqualAreaTests {

    /** The whole ellipsoid: the published surface of GRS 80, whose figure CGCS2000 shares to a tenth of a millimetre. */
    @Test
    void keepsTheAreaOfTheEarth() throws ParseException {
        double area = area("POLYGON((-180 -90, 180 -90, 180 90, -180 90, -180 -90))");

        assertThat(area).isCloseTo(510_065_621_724_088.0, withinPercentage(1e-8));
    }

    /**
     * A cell of the graticule near the equator and one in Chongqing, against the integral of M·N·cos φ, computed by numeric
     * integration outside of this program.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            'POLYGON((106 0, 107 0, 107 1, 106 1, 106 0))', 12308463893.569
            'POLYGON((106 29, 107 29, 107 30, 106 30, 106 29))', 10748000427.173
            'POLYGON((106.50 29.50, 106.51 29.50, 106.51 29.51, 106.50 29.51, 106.50 29.50))', 1074761.677
            """)
    void keepsTheAreaOfACell(String cell, double squareMetres) throws ParseException {
        assertThat(area(cell)).isCloseTo(squareMetres, withinPercentage(1e-6));
    }

    /** Along 30° N both axes are true, so a small square of degrees keeps the ratio of its sides. */
    @Test
    void isTrueToShapeInChongqing() throws ParseException {
        Geometry square = EqualArea.of(new WKTReader().read("LINESTRING(106 29.9995, 106 30.0005, 106.001 30.0005)"));
        double north = square.getCoordinates()[0].distance(square.getCoordinates()[1]);
        double east = square.getCoordinates()[1].distance(square.getCoordinates()[2]);

        assertThat(north).isCloseTo(110.853, within(0.01));
        assertThat(east).isCloseTo(96.486, within(0.01));
    }

    private static double area(String text) throws ParseException {
        return EqualArea.of(new WKTReader().read(text)).getArea();
    }
}
