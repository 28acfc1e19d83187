package io.zhiheng.report.application;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param publicAddress where strangers reach this installation; the QR codes on papers lead there */
@Validated
@ConfigurationProperties("zhiheng.report")
record ReportSettings(@DefaultValue("http://127.0.0.1:8080") @Pattern(regexp = "https?://[^\\s/?#]+(/[^\\s?#]*)?") String publicAddress) {}
