package vn.dti.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What published documents say beside the results.
 *
 * @param basis legal grounds (căn cứ), one each
 * @param place where documents are signed
 * @param recipients nơi nhận, one each
 * @param signature lines of the signature block
 * @param published the decision, once it is signed
 */
public record DocumentTexts(
        List<String> basis,
        String place,
        List<String> recipients,
        List<String> signature,
        Optional<Publication> published) {

    public DocumentTexts {
        basis = List.copyOf(basis);
        recipients = List.copyOf(recipients);
        signature = List.copyOf(signature);
    }
}
