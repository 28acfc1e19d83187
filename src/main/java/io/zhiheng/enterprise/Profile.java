package io.zhiheng.enterprise;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an enterprise says about itself: the fields of {@code forms/enterprise-profile.form} under the same names, and
 * its size, which is computed. Its JSON is the answer of {@code GET /api/v1/enterprise/profile} and what is stored.
 * Money is in 万元 with at most two decimals and written as a string; a field that was left empty is null, a list empty.
 * Codes are those of {@code GET /api/v1/reference/{list}}: industry of GB/T 4754 ({@code C36}), province, city and
 * district of GB/T 2260; {@link Profiles#sheet} turns them into words.
 *
 * @param creditCodeReason why the code is right though its check character is not; null where that is right
 * @param revenue 上一年主营业务收入, 万元
 * @param revenueTotal 上一年营业总收入, 万元
 * @param outputValue 上一年工业总产值, 万元
 * @param profit 上一年利润总额, 万元, may be negative
 * @param businessLicence id of the file with the business licence
 * @param size 企业规模 by 国统字〔2017〕213号 from employees and revenueTotal, or revenue without it: 大型, 中型, 小型 or 微型; null
 *     while it cannot be computed
 * @param own what the form in force asks besides, by its keys
 */
public record Profile(
        String name,
        String creditCode,
        String creditCodeReason,
        String legalRepresentative,
        @JsonFormat(shape = STRING) LocalDate establishedOn,
        @JsonFormat(shape = STRING) BigDecimal registeredCapital,
        String ownership,
        String industry,
        String industryDetail,
        String province,
        String city,
        String district,
        String address,
        String postcode,
        String website,
        String cluster,
        String clusterOther,
        String park,
        String parkOther,
        String mainProducts,
        String introduction,
        String businessLicence,
        @JsonFormat(shape = STRING) BigDecimal revenue,
        @JsonFormat(shape = STRING) BigDecimal revenueTotal,
        @JsonFormat(shape = STRING) BigDecimal outputValue,
        @JsonFormat(shape = STRING) BigDecimal profit,
        @JsonFormat(shape = STRING) BigDecimal researchSpending,
        Integer employees,
        Integer qualityStaff,
        Integer researchStaff,
        Boolean aboveScale,
        @JsonFormat(shape = STRING) BigDecimal exports,
        List<String> markets,
        String contactName,
        String contactDepartment,
        String contactPosition,
        String contactPhone,
        String email,
        String qualityOfficerName,
        String qualityOfficerPhone,
        Boolean highTech,
        String highTechNumber,
        @JsonFormat(shape = STRING) LocalDate highTechIssuedOn,
        List<Specialised> specialised,
        List<String> otherAttributes,
        List<String> honours,
        List<ManagementSystem> systems,
        String size,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> own) {

    /** One of the 专精特新 attributes, with the year it was granted. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Specialised(String attribute, Integer year, String number) {}

    /** One of the 已通过的评定体系. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ManagementSystem(
            String system,
            String number,
            String body,
            @JsonFormat(shape = STRING) LocalDate validUntil) {}

    public Profile {
        markets = markets == null ? List.of() : List.copyOf(markets);
        specialised = specialised == null ? List.of() : List.copyOf(specialised);
        otherAttributes = otherAttributes == null ? List.of() : List.copyOf(otherAttributes);
        honours = honours == null ? List.of() : List.copyOf(honours);
        systems = systems == null ? List.of() : List.copyOf(systems);
        own = own == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(own));
    }
}
