package io.zhiheng.team.application.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.ShippedWords;
import io.zhiheng.team.application.conflict.Companies.Company;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompaniesTest {

    private static final String CODE = "91990000MA0TE5T088";
    private final Companies companies = new Companies(ShippedWords.of("review-team"));

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "浙江恒川阀门股份有限公司, 浙江恒川阀门股份有限公司",
        "华东精工（苏州）有限公司, 华东精工(苏州)有限公司",
        "华东精工 （苏州） 有限公司, 华东精工（苏州）有限公司",
        "ＡＢＣ阀门有限公司, abc阀门有限公司"
    })
    void aCompanyIsKnownByItsWholeNameHoweverItIsTyped(String one, String other) {
        assertThat(companies.isSame(Company.typed(one, null), Company.typed(other, " ")))
                .isTrue();
    }

    @Test
    void aCodeDecidesWhateverTheNames() {
        assertThat(companies.isSame(Company.typed("恒川", " 91990000ma0te5t088 "), Company.typed("浙江恒川阀门股份有限公司", CODE)))
                .isTrue();
        assertThat(companies.isSame(Company.typed("华东精工（苏州）有限公司", null), Company.typed("华东精工（无锡）有限公司", CODE)))
                .isFalse();
        assertThat(companies.isSame(Company.typed("", ""), Company.typed(null, null)))
                .as("nothing known")
                .isFalse();
    }

    @ParameterizedTest(name = "{0} employs, {1} is assessed, its parent {2}")
    @CsvSource({
        "华东精工集团, 华东精工（苏州）有限公司,",
        "华东精工集团有限公司, 苏州华东精工机械有限公司,",
        "江淮装备控股集团, 江淮装备（合肥）有限公司,",
        "华东精工（无锡）有限公司, 华东精工（苏州）有限公司,",
        "江淮装备控股集团, 合肥第一泵厂, 江淮装备集团有限公司",
        "江淮装备集团合肥机械厂, 合肥第一泵厂, 江淮装备控股集团有限公司"
    })
    void companiesOfOneGroupCarryItsName(String employer, String enterprise, String parent) {
        assertThat(oneGroup(employer, enterprise, parent)).isTrue();
    }

    @ParameterizedTest(name = "{0} employs, {1} is assessed, its parent {2}")
    @CsvSource({
        "江淮装备控股集团, 浙江恒川阀门股份有限公司,",
        "集团有限公司, 华东精工（苏州）有限公司,",
        ", 华东精工（苏州）有限公司, 华东精工集团",
        "华北精工集团, 合肥第一泵厂, 江淮装备控股集团有限公司"
    })
    void othersDoNot(String employer, String enterprise, String parent) {
        assertThat(oneGroup(employer, enterprise, parent)).isFalse();
    }

    @Test
    void theCodeOfTheParentDecidesWhereBothSidesGaveIt() {
        assertThat(companies.isOneGroup(
                        Company.typed("甲公司", CODE), Company.typed("合肥第一泵厂", null), Company.typed("乙集团", CODE)))
                .isTrue();
    }

    private boolean oneGroup(String employer, String enterprise, String parent) {
        return companies.isOneGroup(
                Company.typed(employer, null), Company.typed(enterprise, null), Company.typed(parent, null));
    }
}
