// Draws the map and the trend of the board. Every figure is in a table of the page too.
(function () {
    const CENTRAL = ["500103", "500104", "500105", "500106", "500107", "500108", "500109", "500112", "500113"];
    const MERGED = ["500105", "500112"];
    const LIANGJIANG = "NEW-LIANGJIANG";
    const INK = "#10312e";
    const PAUSE = 2000;
    let drawn = [];

    function merged(features) {
        const parts = features.filter(function (one) { return MERGED.includes(one.properties.name); });
        const rest = features.filter(function (one) { return !MERGED.includes(one.properties.name); });
        const shapes = parts.flatMap(function (one) { return one.geometry.coordinates; });
        return rest.concat([{
            type: "Feature",
            properties: { name: LIANGJIANG, cp: parts[parts.length - 1].properties.cp },
            geometry: { type: "MultiPolygon", coordinates: shapes }
        }]);
    }

    function chartIn(id) {
        const chart = window.echarts.init(document.getElementById(id), null, { renderer: "canvas" });
        drawn.push(chart);
        return chart;
    }

    function drawMap(board, charts, features) {
        const titles = Object.fromEntries(charts.districts.map(function (one) { return [one.code, one.name]; }));
        const values = charts.districts.map(function (one) { return { name: one.code, value: one.value }; });
        const shown = board.dataset.merged === "true" ? merged(features) : features;
        const inset = shown.filter(function (one) {
            return CENTRAL.includes(one.properties.name) || one.properties.name === LIANGJIANG;
        });
        window.echarts.registerMap("chongqing", { type: "FeatureCollection", features: shown });
        window.echarts.registerMap("central", { type: "FeatureCollection", features: inset });

        function short(code) {
            return (titles[code] || code).replace(/土家族|苗族|自治/g, "").replace(/^(.{2,})[区县]$/, "$1");
        }

        function series(map, place, labels) {
            return Object.assign({
                type: "map",
                map: map,
                data: values,
                roam: false,
                selectedMode: false,
                label: {
                    show: labels, fontSize: 10, color: INK, textBorderColor: "#fff", textBorderWidth: 2,
                    formatter: function (one) { return short(one.name); }
                },
                emphasis: { label: { show: true, color: INK }, itemStyle: { areaColor: "#fbbf24" } },
                itemStyle: { borderColor: "#5c7f7b", borderWidth: 0.7, areaColor: "#eef5f4" },
                labelLayout: { hideOverlap: true }
            }, place);
        }

        const most = Math.max.apply(null, values.map(function (one) { return one.value; }).concat([1]));
        const wide = document.getElementById("chart-map").clientWidth > 520;
        chartIn("chart-map").setOption({
            animation: false,
            tooltip: {
                renderMode: "richText",
                formatter: function (one) { return (titles[one.name] || one.name) + "  " + (one.value >= 0 ? one.value : 0); }
            },
            visualMap: {
                min: 0, max: most, left: 0, bottom: 0, itemWidth: 12, itemHeight: wide ? 110 : 70, calculable: false,
                text: [board.dataset.many + " " + most, board.dataset.few + " 0"], textStyle: { color: INK },
                inRange: { color: ["#eef5f4", "#9fd0ca", "#3a9c92", "#0b5c56"] }
            },
            series: [
                series("chongqing", { left: wide ? 40 : 0, top: 0, width: wide ? "66%" : "78%", height: wide ? "98%" : "66%" }, wide),
                series("central", { right: 0, bottom: 4, width: wide ? "30%" : "42%", height: wide ? "48%" : "36%" }, true)
            ]
        });
    }

    function drawTrend(charts) {
        chartIn("chart-trend").setOption({
            animation: false,
            color: ["#9fd0ca", "#0b5c56", "#b45309"],
            grid: { left: 8, right: 8, top: 40, bottom: 4, containLabel: true },
            legend: { top: 0, textStyle: { color: INK } },
            tooltip: { trigger: "axis", renderMode: "richText" },
            xAxis: { type: "category", data: charts.months.map(function (month) { return month.slice(5); }), axisLabel: { color: INK } },
            yAxis: { type: "value", minInterval: 1, axisLabel: { color: INK }, splitLine: { lineStyle: { color: "#dce6e4" } } },
            series: charts.lines.map(function (line, at) {
                return { name: line.name, type: at === 0 ? "bar" : "line", symbol: at === 1 ? "circle" : "triangle", symbolSize: 7, data: line.values };
            })
        });
    }

    function draw(map) {
        drawn.forEach(function (chart) { chart.dispose(); });
        drawn = [];
        const board = document.getElementById("board");
        const charts = JSON.parse(board.dataset.charts);
        drawTrend(charts);
        drawMap(board, charts, map.features);
    }

    // A hint says only that something changed; the page is fetched anew under its reader's own scope.
    function renew(map) {
        fetch(window.location.href, { headers: { Accept: "text/html" } })
            .then(function (answer) { return answer.ok && !answer.redirected ? answer.text() : Promise.reject(answer.status); })
            .then(function (text) {
                const fresh = new DOMParser().parseFromString(text, "text/html").getElementById("board");
                const board = document.getElementById("board");
                if (!fresh || board.contains(document.activeElement)) {
                    return;
                }
                board.replaceWith(fresh);
                draw(map);
                const news = document.getElementById("board-news");
                news.textContent = news.dataset.text;
            })
            .catch(function () { /* The next hint tries again; the figures shown stay as they are. */ });
    }

    function listen(map) {
        let waiting = 0;
        const hints = new EventSource(document.getElementById("board").dataset.live);
        hints.addEventListener("progress", function () {
            window.clearTimeout(waiting);
            waiting = window.setTimeout(function () { renew(map); }, PAUSE);
        });
    }

    window.addEventListener("resize", function () {
        drawn.forEach(function (chart) { chart.resize(); });
    });

    fetch("/vendor/chongqing.geojson")
        .then(function (answer) { return answer.json(); })
        .then(function (map) {
            draw(map);
            listen(map);
        });
})();
