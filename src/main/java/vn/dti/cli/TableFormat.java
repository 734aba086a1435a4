package vn.dti.cli;

/** How a command prints its table. */
enum TableFormat {
    TABLE,
    CSV,
    JSON
}
