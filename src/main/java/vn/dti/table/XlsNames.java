package vn.dti.table;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.ExternSheetReferenceToken;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * The names that an {@code .xls} defines, which formulas call by their place. Some files hold a hundred thousand, of which
 * formulas call a few: POI, which takes them all apart, gets none and is told those that are called.
 */
final class XlsNames {

    /** Bytes for the place of a record. */
    private static final int PLACE_BYTES = 4;

    private final byte[] records;
    private final Budget budget;
    private int[] places = {};
    private int count;

    /** None yet of those in a stream of records. */
    XlsNames(byte[] records, Budget budget) {
        this.records = records;
        this.budget = budget;
    }

    /** Takes the next name; its record begins at a place in the stream, from 0. */
    void add(int at) {
        if (count == places.length) {
            places = Arrays.copyOf(places, Math.max(16, 2 * count));
            budget.keep((long) PLACE_BYTES * places.length);
        }
        places[count++] = at;
    }

    /** The record of a name by its place, from 0; throws what POI throws of one that it cannot read. */
    private NameRecord get(int place) {
        if (place >= count) {
            throw new IndexOutOfBoundsException(place);
        }
        int at = places[place];
        RecordInputStream stream = new RecordInputStream(new ByteArrayInputStream(records, at, records.length - at));
        stream.nextRecord();
        return new NameRecord(stream);
    }

    /** How formulas of the workbook call sheets and these names; its tabs are all known, though not all of its sheets may be. */
    FormulaRenderingWorkbook in(InternalWorkbook workbook) {
        return new Rendering(workbook);
    }

    private final class Rendering implements FormulaRenderingWorkbook {

        private final InternalWorkbook workbook;
        /** Whether what a name stands for is being written. */
        private boolean within;

        Rendering(InternalWorkbook workbook) {
            this.workbook = workbook;
        }

        @Override
        public ExternalSheet getExternalSheet(int place) {
            return workbook.getExternalSheet(place);
        }

        @Override
        public String getSheetFirstNameByExternSheet(int place) {
            return sheets(place).get(0);
        }

        @Override
        public String getSheetLastNameByExternSheet(int place) {
            return sheets(place).get(1);
        }

        /**
         * The first and the last of sheets in a row; one name for both where one of theirs asks for marks:
         * {@code 'Trang 1:Trang 3'!A1}.
         */
        private List<String> sheets(int place) {
            String first = workbook.findSheetFirstNameFromExternSheet(place);
            String last = workbook.findSheetLastNameFromExternSheet(place);
            boolean together = !first.equals(last)
                    && !(SheetNameFormatter.format(first) + SheetNameFormatter.format(last)).equals(first + last);
            return together ? List.of(first + ':' + last, first + ':' + last) : List.of(first, last);
        }

        /** What a name stands for where that lies in another file, else the name. */
        @Override
        public String getNameText(NamePtg name) {
            NameRecord record = get(name.getIndex());
            if (within) {
                return record.getNameText(); // names in one stay as they are: they may stand for one another
            }
            within = true;
            try {
                Ptg[] meaning = record.getNameDefinition();
                if (Arrays.stream(meaning).anyMatch(this::isElsewhere)) {
                    return XlsFormula.text(this, meaning, budget.textLength());
                }
            } catch (XlsFormula.TooLong e) {
                throw e;
            } catch (RuntimeException e) {
                return record.getNameText(); // whatever POI throws of a meaning that does not fit together
            } finally {
                within = false;
            }
            return record.getNameText();
        }

        private boolean isElsewhere(Ptg token) {
            return token instanceof ExternSheetReferenceToken reference
                    && workbook.getExternalSheet(reference.getExternSheetIndex()) != null;
        }

        @Override
        public String resolveNameXText(NameXPtg name) {
            try {
                return workbook.resolveNameXText(name.getSheetRefIndex(), name.getNameIndex());
            } catch (IndexOutOfBoundsException e) {
                // Not of another file: the name stands in this one.
                NameRecord own = get(name.getNameIndex());
                StringBuilder text = new StringBuilder();
                if (own.getSheetNumber() > 0) {
                    SheetNameFormatter.appendFormat(text, workbook.getSheetName(own.getSheetNumber() - 1));
                    text.append('!');
                }
                return text.append(own.getNameText()).toString();
            }
        }
    }
}
