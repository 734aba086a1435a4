package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.assessment.Claim;
import vn.dti.assessment.EnteredValues;
import vn.dti.assessment.SourceCells;
import vn.dti.code.IndicatorCode;
import vn.dti.code.UnitCode;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Severity;
import vn.dti.store.UnitStore;
import vn.dti.table.Workbook;

/** What files gave, put together: nothing overwritten, and no error forgotten. */
class MergerTest {

    @Test
    void keepsTheSameContentOnceAndRefusesAnother() {
        assertThat(codes(merged(file("a.xlsx", "8"), file("b.xlsx", "8"))))
                .contains(NoticeCode.SUBMISSION_DUPLICATE)
                .doesNotContain(NoticeCode.SUBMISSION_CONFLICT);
        Merger conflict = merged(file("a.xlsx", "8"), file("b.xlsx", "9"));
        assertThat(codes(conflict)).contains(NoticeCode.SUBMISSION_CONFLICT);
        assertThat(conflict.reported(false).faulty()).extracting(UnitCode::text).containsExactlyInAnyOrder("XA-001");
    }

    static Stream<NoticeCode> errors() {
        return Arrays.stream(NoticeCode.values()).filter(code -> code.severity() == Severity.ERROR);
    }

    /** Whatever error a file has, and whenever it is found, its unit is never ranked (dac-ta 4). */
    @ParameterizedTest
    @MethodSource("errors")
    void noErrorOfAFileIsForgottenInAnyOrderOfFindingOut(NoticeCode code) {
        Notice error = new Notice(code, Severity.ERROR, Place.ofFile("bai-nop/phieu.xlsx"), List.of());
        List<Entries.OfFile> files = new ArrayList<>();
        files.add(owned(entries("a.xlsx", "8"), Optional.empty(), error));
        files.add(owned(new Entries(), Optional.of(headOnly("XA-002")), error));
        files.add(owned("bai-nop/Phường Đức Phổ.xlsx", error));
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(files, new Random(seed));
            Merger merger = new Merger(TrialSheet.NAMES, new UnitStore());
            files.forEach(merger::add);
            assertThat(merger.reported(true).faulty())
                    .extracting(UnitCode::text)
                    .containsExactlyInAnyOrder("XA-001", "XA-002", "XA-003");
        }
    }

    @Test
    void anErrorOfASheetOfManyUnitsConcernsThemAll() {
        Entries entries = entries("a.xlsx", "8");
        entries.mention(new UnitCode("XA-002"), 1);
        Notice error = NoticeCode.POINTS_COLUMN_HIDDEN.at(Place.ofFile("a.xlsx"), "D");
        Merger merger = new Merger(TrialSheet.NAMES, new UnitStore());
        merger.add(owned(entries, Optional.empty(), error));
        assertThat(merger.reported(true).faulty())
                .extracting(UnitCode::text)
                .containsExactlyInAnyOrder("XA-001", "XA-002");
    }

    @Test
    void anErrorOfAFileThatWasNotOpenedIsTheUnitsInItsName() {
        Merger merger = new Merger(TrialSheet.NAMES, new UnitStore());
        merger.add(List.of(new Notice(
                NoticeCode.FILE_DAMAGED, Severity.ERROR, Place.ofFile("bai-nop/XA-003.xlsx"), List.of("x"))));
        assertThat(merger.reported(true).faulty()).extracting(UnitCode::text).containsExactlyInAnyOrder("XA-003");
    }

    private static Workbook headOnly(String unit) {
        return new TrialSheet().row(1, "Mã đơn vị:", unit).workbook("bai-nop/phieu.xlsx");
    }

    private static Entries.OfFile owned(String file, Notice error) {
        return owned(file, new Entries(), Optional.empty(), error.at(Place.ofFile(file)));
    }

    private static Entries.OfFile owned(Entries entries, Optional<Workbook> workbook, Notice error) {
        return owned("bai-nop/phieu.xlsx", entries, workbook, error);
    }

    private static Entries.OfFile owned(String file, Entries entries, Optional<Workbook> workbook, Notice error) {
        ErrorOwners owners = ErrorOwners.of(file, workbook, entries, List.of(error), TrialSheet.NAMES.units());
        return new Entries.OfFile(file, entries, owners.units(), owners.notices());
    }

    private static Entries.OfFile file(String name, String points) {
        return new Entries.OfFile(name, entries(name, points), java.util.Set.of(), List.of());
    }

    private static Entries entries(String file, String points) {
        Entries entries = new Entries();
        Claim claim = new Claim(
                new IndicatorCode("1.2"),
                new EnteredValues(Map.of(), Optional.of(new BigDecimal(points))),
                "",
                "",
                false,
                false,
                new SourceCells(new SourceCells.Origin(file, "Phiếu", false), 9, 4, 4, Optional.of(4)));
        entries.forms()
                .add(new Entries.Form(
                        new UnitCode("XA-001"), List.of(claim), Map.of(claim.indicator(), 0), Optional.empty()));
        entries.mention(new UnitCode("XA-001"), 1);
        return entries;
    }

    private static Merger merged(Entries.OfFile... files) {
        Merger merger = new Merger(TrialSheet.NAMES, new UnitStore());
        for (Entries.OfFile file : files) {
            merger.add(file);
        }
        return merger;
    }

    private static List<NoticeCode> codes(Merger merger) {
        merger.reported(false);
        return merger.notices().stream().map(Notice::code).toList();
    }
}
