// Draws the map and the trend of the board. Every figure is in a table of the page too.
(function () {
    const CENTRAL = ["500103", "500104", "500105", "500106", "500107", "500108", "500109", "500112", "500113"];
    const MERGED = ["500105", "500112"];
    const LIANGJIANG = "NEW-LIANGJIANG";
    const INK = "#10312e";
    const PAUSE = 2000;
    const FIRST_WAIT = 1000;
    const LONGEST_WAIT = 60000;
    const DARK = 0.5;
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

    function inside(point, ring) {
        let within = false;
        for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
            const a = ring[at];
            const b = ring[before];
            if ((a[1] > point[1]) !== (b[1] > point[1]) && point[0] < (b[0] - a[0]) * (point[1] - a[1]) / (b[1] - a[1]) + a[0]) {
                within = !within;
            }
        }
        return within;
    }

    // Where a district is widest: the point of a grid inside its largest part that is farthest from the border.
    function roomiest(feature) {
        const geometry = feature.geometry;
        const rings = geometry.type === "Polygon" ? [geometry.coordinates[0]] : geometry.coordinates.map(function (part) { return part[0]; });
        const ring = rings.reduce(function (one, other) { return other.length > one.length ? other : one; });
        const xs = ring.map(function (point) { return point[0]; });
        const ys = ring.map(function (point) { return point[1]; });
        const left = Math.min.apply(null, xs);
        const low = Math.min.apply(null, ys);
        const stepX = (Math.max.apply(null, xs) - left) / 24;
        const stepY = (Math.max.apply(null, ys) - low) / 24;
        let best = null;
        let most = -1;
        for (let column = 1; column < 24; column += 1) {
            for (let row = 1; row < 24; row += 1) {
                const point = [left + column * stepX, low + row * stepY];
                const room = inside(point, ring) ? Math.min.apply(null, ring.map(function (corner) {
                    return Math.hypot(corner[0] - point[0], corner[1] - point[1]);
                })) : -1;
                if (room > most) {
                    most = room;
                    best = point;
                }
            }
        }
        return best;
    }

    // Seats of the central districts stand close together; their names are put where each district is widest.
    function roomy(feature) {
        return { type: feature.type, properties: { name: feature.properties.name, cp: roomiest(feature) }, geometry: feature.geometry };
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
        function isCentral(code) {
            return CENTRAL.includes(code) || code === LIANGJIANG;
        }
        const inset = shown.filter(function (one) { return isCentral(one.properties.name); });
        window.echarts.registerMap("chongqing", {
            type: "FeatureCollection",
            features: shown.map(function (one) { return isCentral(one.properties.name) ? roomy(one) : one; })
        });
        window.echarts.registerMap("central", { type: "FeatureCollection", features: inset.map(roomy) });
        const most = Math.max.apply(null, values.map(function (one) { return one.value; }).concat([1]));
        const darkest = values.reduce(function (one, other) { return other.value > one.value ? other : one; }, { value: 0 }).name;

        function short(code) {
            return (titles[code] || code).replace(/土家族|苗族|自治/g, "").replace(/^(.{2,})(?<!新)[区县]$/, "$1");
        }

        // On dark ground a name is white; whatever else has to give way, the darkest district is named.
        function named(one, isNamed) {
            const dark = one.value > DARK * most;
            return Object.assign({}, one, { label: {
                show: isNamed(one.name) || one.name === darkest,
                color: dark ? "#fff" : INK,
                textBorderColor: dark ? "#0b5c56" : "#fff",
                fontWeight: one.name === darkest ? "bold" : "normal"
            } });
        }

        function series(map, place, isNamed) {
            return Object.assign({
                type: "map",
                map: map,
                data: values.map(function (one) { return named(one, isNamed); }),
                roam: false,
                selectedMode: false,
                label: {
                    show: false, fontSize: 10, textBorderWidth: 2,
                    formatter: function (one) { return short(one.name); }
                },
                emphasis: { label: { show: true, color: INK, textBorderColor: "#fff" }, itemStyle: { areaColor: "#fbbf24" } },
                itemStyle: { borderColor: "#5c7f7b", borderWidth: 0.7, areaColor: "#eef5f4" },
                labelLayout: function (one) { return { hideOverlap: (values[one.dataIndex] || {}).name !== darkest }; }
            }, place);
        }

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
                series("chongqing", { left: wide ? 40 : 0, top: 0, width: wide ? "66%" : "78%", height: wide ? "98%" : "66%" },
                    function (code) { return wide && !isCentral(code); }),
                series("central", { right: 0, bottom: 4, width: wide ? "30%" : "42%", height: wide ? "48%" : "36%" },
                    function () { return true; })
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
                board.querySelectorAll("details[id][open]").forEach(function (one) {
                    const same = fresh.querySelector("#" + one.id);
                    if (same) {
                        same.open = true;
                    }
                });
                board.replaceWith(fresh);
                draw(map);
                const news = document.getElementById("board-news");
                news.textContent = news.dataset.text;
            })
            .catch(function () { /* The next hint tries again; the figures shown stay as they are. */ });
    }

    // A broken line is mended by the browser itself, but not one that was answered with an error.
    function listen(map, wait) {
        let waiting = 0;
        let next = wait;
        const hints = new EventSource(document.getElementById("board").dataset.live);
        hints.addEventListener("open", function () {
            if (wait > FIRST_WAIT) {
                renew(map);
            }
            next = FIRST_WAIT;
        });
        hints.addEventListener("error", function () {
            if (hints.readyState === EventSource.CLOSED) {
                window.setTimeout(function () { listen(map, Math.min(2 * next, LONGEST_WAIT)); }, next);
            }
        });
        hints.addEventListener("progress", function () {
            window.clearTimeout(waiting);
            waiting = window.setTimeout(function () { renew(map); }, PAUSE);
        });
    }

    // A window may be without any room for a moment, and a map cannot be drawn on nothing.
    window.addEventListener("resize", function () {
        drawn.filter(function (chart) { return chart.getDom().clientWidth > 0; })
            .forEach(function (chart) { chart.resize(); });
    });

    fetch("/vendor/chongqing.geojson")
        .then(function (answer) { return answer.json(); })
        .then(function (map) {
            draw(map);
            listen(map, FIRST_WAIT);
        });
})();
