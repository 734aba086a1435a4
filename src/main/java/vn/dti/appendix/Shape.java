package vn.dti.appendix;

import java.util.Optional;

/**
 * One shape of scoring texts and how it is recognized. It gives a rule only for a text of which it understands every
 * clause.
 */
interface Shape {

    /** What the text comes to; empty where nothing of it has this shape. */
    Optional<ScoringReading> read(ScoringText text);
}
