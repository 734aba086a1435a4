package vn.dti.code;

/** The code of a cluster of units (mã cụm, khối), as dti.yaml declares it. */
public final class ClusterCode extends Code {

    /** @throws IllegalArgumentException if it is no code: see {@link #isAllowed} */
    public ClusterCode(String text) {
        super(text);
    }
}
