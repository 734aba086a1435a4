package vn.dti.assessment;

import vn.dti.code.ClusterCode;

/** A cluster of units (cụm, khối): those that are compared with each other. */
public record Cluster(ClusterCode code, String name) {}
