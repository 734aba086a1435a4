package vn.dti.sets;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** An appendix whose numbers Word counts: they stand in no text. With a header on every page and bullets in a cell. */
final class NumberedDocument {

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger outline = list(STNumberFormat.DECIMAL, "%1.", "%1.%2.");
    private final BigInteger bullets = list(STNumberFormat.BULLET, "\uF0B7", "o");

    static void write(Path file) throws IOException {
        NumberedDocument made = new NumberedDocument();
        made.fill();
        try (OutputStream out = Files.newOutputStream(file)) {
            made.document.write(out);
        }
        made.document.close();
    }

    private void fill() {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Trang có đầu trang");
        document.createParagraph().createRun().setText("BỘ CHỈ SỐ (ví dụ)");
        XWPFTable table = document.createTable(6, 4);
        row(table.getRow(0), -1, List.of("STT", "Chỉ số", "Điểm tối đa", "Cách tính điểm"));
        row(table.getRow(1), 0, List.of("", "Nhận thức số", "20", ""));
        row(table.getRow(2), 1, List.of("", "Tuyên truyền", "10", ""));
        XWPFParagraph first = table.getRow(2).getCell(3).getParagraphs().get(0);
        bullet(first, "Có chuyên mục: 5 điểm");
        bullet(table.getRow(2).getCell(3).addParagraph(), "Có tin trên đài: 5 điểm");
        row(table.getRow(3), 1, List.of("", "Phân công", "10", "Có: 10 điểm; Không: 0 điểm"));
        row(table.getRow(4), 0, List.of("", "Hạ tầng số", "10", ""));
        row(table.getRow(5), 1, List.of("", "Sao lưu", "10", "Đã có: Điểm tối đa; Chưa có: 0 điểm"));
    }

    private void bullet(XWPFParagraph paragraph, String text) {
        paragraph.setNumID(bullets);
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(text);
    }

    private void row(XWPFTableRow row, int level, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            XWPFParagraph paragraph = row.getCell(column).getParagraphs().get(0);
            if (column == 0 && level >= 0) {
                paragraph.setNumID(outline);
                paragraph.setNumILvl(BigInteger.valueOf(level));
            } else if (!texts.get(column).isEmpty()) {
                paragraph.createRun().setText(texts.get(column));
            }
        }
    }

    private BigInteger list(STNumberFormat.Enum format, String... texts) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(
                BigInteger.valueOf(document.createNumbering().getAbstractNums().size()));
        for (int level = 0; level < texts.length; level++) {
            CTLvl own = definition.addNewLvl();
            own.setIlvl(BigInteger.valueOf(level));
            own.addNewStart().setVal(BigInteger.ONE);
            own.addNewNumFmt().setVal(format);
            own.addNewLvlText().setVal(texts[level]);
        }
        BigInteger id = document.getNumbering().addAbstractNum(new XWPFAbstractNum(definition));
        return document.getNumbering().addNum(id);
    }
}
