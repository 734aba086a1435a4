package vn.dti.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.comparison.EarlierInputs;
import vn.dti.comparison.YearOnYear;
import vn.dti.files.PlainFile;
import vn.dti.folder.AssessmentFolder;
import vn.dti.intake.Receipts;
import vn.dti.json.UnreadableJsonException;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.run.Results;
import vn.dti.status.AwaitedForms;

/**
 * A run as its reader sees it today: with what only the day and last year's results tell. Neither goes into the results
 * that are written, which are the same on every day and stand without last year's folder.
 */
final class TodaysNotices {

    private TodaysNotices() {}

    /** @param folder of the assessment, from which dti.yaml names last year's results */
    static Results of(Results results, Path folder, LocalDate today) throws IOException {
        List<Notice> notices = new ArrayList<>(results.notices());
        if (notices.stream().anyMatch(notice -> notice.code() == NoticeCode.SUBMISSION_MISSING)) {
            Receipts receipts = Receipts.read(results.assessment(), folder, results.reported())
                    .until(today);
            notices = new ArrayList<>(AwaitedForms.on(notices, results.assessment(), receipts, today));
        }
        Optional<String> previous = results.assessment().lastYear().results();
        if (previous.isPresent()) {
            Optional<Path> file = results.assessment().lastYear().fileFrom(folder);
            notices.addAll(
                    file.isPresent()
                            ? yearOnYear(results, file.get(), previous.get())
                            : List.of(missing(previous.get())));
        }
        return results.withNotices(notices.stream().sorted(Notice.ORDER).toList());
    }

    /** That last year's results are not where dti.yaml says they are. */
    static Notice missing(String previous) {
        return NoticeCode.PREVIOUS_NOT_FOUND.at(Place.ofFile(AssessmentFolder.DEFINITION), previous);
    }

    private static List<Notice> yearOnYear(Results results, Path file, String name) throws IOException {
        try (InputStream in = new BufferedInputStream(PlainFile.open(file))) {
            return YearOnYear.of(results, EarlierInputs.read(in));
        } catch (UnreadableJsonException unreadable) {
            return List.of(NoticeCode.PREVIOUS_NOT_RESULTS.at(
                    Place.ofFile(AssessmentFolder.DEFINITION), name, unreadable.getMessage()));
        }
    }
}
