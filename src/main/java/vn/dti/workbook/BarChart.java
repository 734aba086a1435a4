package vn.dti.workbook;

import java.math.BigDecimal;
import java.util.List;

/**
 * A bar chart of the values of a ranking, best on top, as a part of a workbook (ECMA-376, DrawingML charts).
 *
 * <p>Its templates take numbers by {@code %s}: {@code %d} would write the digits of the machine's locale.
 *
 * @param title shown above it
 * @param sheet the sheet that holds the figures and the chart
 * @param format number format of the values
 * @param highest end of the axis
 * @param place where on the sheet
 */
public record BarChart(String title, String sheet, Series series, String format, int highest, Place place) {
    /**
     * Where the names and values stand, and what they are before anything is recalculated.
     *
     * @param names where the units' names stand, {@code $B$8:$B$20}
     * @param values where their values stand
     * @param units the names themselves: what is shown before anything is recalculated
     * @param figures the values themselves
     */
    public record Series(String names, String values, List<String> units, List<BigDecimal> figures) {}

    public String names() {
        return series.names();
    }

    public String values() {
        return series.values();
    }

    public List<String> units() {
        return series.units();
    }

    public List<BigDecimal> figures() {
        return series.figures();
    }

    /** Corners on the sheet, rows and columns from 0; the last ones are outside. */
    public record Place(int firstColumn, int firstRow, int lastColumn, int lastRow) {}

    /** The chart's own part. */
    public String part() {
        return CHART.formatted(
                words(title, 1300, true),
                reference(names()),
                texts(),
                reference(values()),
                SheetText.xml(format),
                numbers(),
                SheetText.xml(format),
                font(1000),
                font(1000),
                highest,
                highest > 1 ? "0" : SheetText.xml(format),
                font(900));
    }

    /** The drawing part that places the chart on its sheet; its relation {@code rId1} is the chart. */
    public String drawing() {
        return DRAWING.formatted(
                place.firstColumn(), place.firstRow(), place.lastColumn(), place.lastRow(), SheetText.xml(title));
    }

    private String reference(String range) {
        return SheetText.xml("'" + sheet + "'!" + range);
    }

    private String texts() {
        StringBuilder points = new StringBuilder("<c:ptCount val=\"" + units().size() + "\"/>");
        for (int i = 0; i < units().size(); i++) {
            points.append("<c:pt idx=\"%s\"><c:v>%s</c:v></c:pt>".formatted(i, SheetText.xml(units().get(i))));
        }
        return points.toString();
    }

    private String numbers() {
        StringBuilder points = new StringBuilder("<c:ptCount val=\"" + figures().size() + "\"/>");
        for (int i = 0; i < figures().size(); i++) {
            points.append("<c:pt idx=\"%s\"><c:v>%s</c:v></c:pt>"
                    .formatted(i, figures().get(i).toPlainString()));
        }
        return points.toString();
    }

    private static String words(String text, int size, boolean bold) {
        return ("<a:p><a:pPr><a:defRPr sz=\"%1$s\" b=\"%2$s\"/></a:pPr><a:r><a:rPr lang=\"vi-VN\" sz=\"%1$s\" b=\"%2$s\">"
                        + "<a:latin typeface=\"%3$s\"/></a:rPr><a:t>%4$s</a:t></a:r></a:p>")
                .formatted(size, bold ? 1 : 0, CellStyle.FONT, SheetText.xml(text));
    }

    private static String font(int size) {
        return ("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"%s\"><a:latin typeface=\"%s\"/></a:defRPr>"
                        + "</a:pPr><a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr>")
                .formatted(size, CellStyle.FONT);
    }

    private static final String CHART =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"\
             xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <c:roundedCorners val="0"/><c:chart>\
            <c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>%s</c:rich></c:tx><c:overlay val="0"/></c:title>\
            <c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>\
            <c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>\
            <c:ser><c:idx val="0"/><c:order val="0"/>\
            <c:spPr><a:solidFill><a:srgbClr val="5B8DB8"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>\
            <c:cat><c:strRef><c:f>%s</c:f><c:strCache>%s</c:strCache></c:strRef></c:cat>\
            <c:val><c:numRef><c:f>%s</c:f><c:numCache><c:formatCode>%s</c:formatCode>%s</c:numCache></c:numRef></c:val>\
            </c:ser>\
            <c:dLbls><c:numFmt formatCode="%s" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>%s\
            <c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>\
            <c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>\
            <c:gapWidth val="45"/><c:axId val="1"/><c:axId val="2"/></c:barChart>\
            <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>\
            <c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
            <c:minorTickMark val="none"/><c:tickLblPos val="low"/>\
            <c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="A6A6A6"/></a:solidFill></a:ln></c:spPr>%s\
            <c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>\
            <c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>\
            <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="%s"/><c:min val="0"/></c:scaling>\
            <c:delete val="0"/><c:axPos val="b"/>\
            <c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E3E3E3"/></a:solidFill></a:ln></c:spPr>\
            </c:majorGridlines><c:numFmt formatCode="%s" sourceLinked="0"/><c:majorTickMark val="none"/>\
            <c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>%s\
            <c:crossAx val="1"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>\
            </c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>
            """;

    private static final String DRAWING =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"\
             xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <xdr:twoCellAnchor>\
            <xdr:from><xdr:col>%s</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%s</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>\
            <xdr:to><xdr:col>%s</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%s</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>\
            <xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1" descr="%s"/>\
            <xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>\
            <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>\
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
            <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"\
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>\
            </a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>
            """;
}
