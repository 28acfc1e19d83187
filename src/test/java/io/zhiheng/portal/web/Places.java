package io.zhiheng.portal.web;

import io.zhiheng.identity.DemoAccounts;

/** What stands in the addresses of a caller's own things. */
record Places(String selfAssessment, String request, String file) {

    String of(String path, String name) {
        return switch (name) {
            case "clause" -> "QMS-01-L1-1";
            case "indicator" -> path.contains("performance") ? "PERF-01" : "QMS-01";
            case "secondLevel" -> "QMS-01";
            case "institution" -> DemoAccounts.INSTITUTION.toString();
            case "file" -> file;
            case "step" -> "reviewDocuments";
            case "number" -> "T-00000000";
            case "page", "document" -> "standard";
            case "id" -> id(path);
            default -> "00000000-0000-4000-8000-000000000121";
        };
    }

    private String id(String path) {
        if (path.contains("/institutions/{id}")) {
            return DemoAccounts.INSTITUTION.toString();
        }
        if (path.contains("requests/{id}")) {
            return request;
        }
        if (path.contains("/evidence/{id}")) {
            return file;
        }
        if (path.contains("/tasks/{id}")) {
            return request + ":reviewDocuments:QMS";
        }
        return path.contains("self-assessments/{id}") ? selfAssessment : "00000000-0000-4000-8000-000000000121";
    }
}
