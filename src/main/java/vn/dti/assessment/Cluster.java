package vn.dti.assessment;

/** A cluster of units (cụm, khối): those that are compared with each other. */
public record Cluster(String code, String name) {}
