package io.zhiheng.request.web;

import io.zhiheng.request.application.list.RequestFilter;

/** The filter of a list of requests as it stands in the URL. */
record RequestFilterForm(String search, String stage, Boolean mine, String sort, Integer page, Integer size) {

    RequestFilter filter() {
        return RequestFilter.of(
                search, stage, Boolean.TRUE.equals(mine), sort, page == null ? 0 : page, size == null ? 0 : size);
    }
}
