import { Button, Input } from 'antd';
import { useState } from 'react';
import { FlowDiagram } from '../flow/flow-diagram';
import { Term } from '../help/term';
import { LifeRiver } from '../river/life-river';
import { ProblemNote } from '../states/problem-note';
import { Progress } from '../states/progress';
import { Empty, Note, Stale } from '../states/states';
import { Chip } from '../status/status-chip';
import { RuleTable, type Column } from '../table/rule-table';
import { useSpeech } from '../texts/ui-language';
import { dueText } from '../time/clock-words';
import { DayNotch } from '../time/day-notch';
import { Light } from '../time/light';
import { MonthCalendar } from '../time/month-calendar';
import { MonthStrip } from '../time/month-strip';
import { TimeAxis, TimeColumnHead } from '../time/time-axis';
import { TimeColumnRow } from '../time/time-column';
import { WhyPanel } from '../time/why-panel';
import { YearPicture } from '../time/year-picture';
import { Area, Money, Percent } from '../values/values';
import { CLOCKS, SAMPLE_TODAY, sampleDays, WATER_CLOCK } from './samples';
import { SAMPLE_FLOW, SAMPLE_RIVER } from './samples-life';
import './gallery.css';

type Sample = (typeof CLOCKS)[number];

/** 部件与状态: every part in every state, for those who build screens and for the pictures. */
export const Gallery = () => (
  <main className="gallery">
    <header>
      <h1>部件与状态</h1>
      <span className="caption">一格一个工作日；颜色只说时间，形状和文字先说</span>
    </header>
    <ClockStates />
    <Colours />
    <Letters />
    <section>
      <h2>
        流程图<small>走过的边才着色，预测用虚线</small>
      </h2>
      <FlowDiagram flow={SAMPLE_FLOW} label="流程图：受理后并联三部门，汇合 2/8" />
    </section>
    <Forms />
    <Statuses />
    <States />
    <Rulers />
    <SharedAxis />
  </main>
);

const ClockStates = () => {
  const speech = useSpeech();
  const columns: readonly Column<Sample>[] = [
    { key: 'light', title: '灯与字', width: 112, isName: true, cell: ({ clock }) => <Light clock={clock} /> },
    { key: 'notch', title: '日刻', width: 330, cell: ({ clock }) => <DayNotch form="budget" clock={clock} /> },
    { key: 'date', title: '日期', width: 118, cell: ({ clock }) => dueText(speech, clock) },
    { key: 'note', title: '说明', cell: ({ note }) => <span className="caption">{note}</span> },
  ];
  return (
    <section className="gallery-tall">
      <h2>时钟的样子</h2>
      <RuleTable columns={columns} rows={CLOCKS} keyOf={({ note }) => note} caption="时钟的样子" rowHeight={32} />
    </section>
  );
};

const COLOURS = [
  ['ink', '正文'],
  ['ink2', '次要'],
  ['ink3', '说明'],
  ['accent', '靛青，唯一强调'],
  ['plum', '绛，填错与不可逆'],
  ['green', '绿灯'],
  ['amber', '黄灯'],
  ['red', '红灯'],
  ['used', '已用'],
  ['line2', '细线'],
] as const;

const Colours = () => (
  <section>
    <h2>颜色</h2>
    <div className="gallery-colours">
      {COLOURS.map(([name, use]) => (
        <div key={name}>
          <i style={{ background: `var(--${name})` }} />
          {use}
        </div>
      ))}
    </div>
  </section>
);

const Letters = () => (
  <section className="gallery-letters">
    <h2>字</h2>
    <p>
      <span>宋 22/32</span>
      <b className="song">功率器件封装基板项目（一期）</b>
    </p>
    <p>
      <span>金额（万元）</span>
      <Money fen="126000000000" />
    </p>
    <p>
      <span>用地（亩）</span>
      <Area m2="57600" />
    </p>
    <p>
      <span>比例</span>
      <Percent value="93.4782" />
    </p>
    <p>
      <span>术语</span>
      <Term
        meaning="依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在期限内。"
        source="行政许可法第四十五条"
      >
        特别程序
      </Term>
    </p>
    <p>
      <span>没有数据</span>
      <Money fen={null} />
    </p>
  </section>
);

const Forms = () => (
  <section>
    <h2>表单与提示</h2>
    <div className="gallery-form">
      <label>
        约定动工日
        <Input defaultValue="2027-02-20" />
      </label>
      <label>
        容积率
        <Input defaultValue="0.9" status="error" />
        <em>× 低于本园区控制线 1.2（标准 2026-03）</em>
      </label>
    </div>
    <Note>2027 年放假安排尚未公布，以下日期为暂定：2027-01-18。出文书前须逐份确认。</Note>
    <Note tone="bad">陈培 14:21 已退回本件，您的意见未提交，草稿已留。</Note>
    <div className="gallery-buttons">
      <Button type="primary">通过</Button>
      <Button>退回</Button>
      <Button danger>作废</Button>
      <Button disabled>关闭阶段</Button>
      <span className="caption">为什么不能点：还有 6 个事项未返回</span>
    </div>
  </section>
);

const STATUSES = [
  ['未开始', 'not-begun', ['收件', '接件']],
  ['进行', 'running', ['受理', '部门办理', '复核']],
  ['等待他人', 'waits', ['补正', '特别程序', '等待前置']],
  ['办结', 'ended', ['办结（通过）', '办结（容缺通过）']],
  ['否定', 'refused', ['不予受理', '办结（不通过）']],
  ['离开', 'left', ['撤件', '撤回', '撤销']],
] as const;

const Statuses = () => (
  <section>
    <h2>
      办理状态<small>1–15 归为六类，不用灯的颜色</small>
    </h2>
    <RuleTable
      caption="办理状态"
      rowHeight={32}
      rows={STATUSES}
      keyOf={([name]) => name}
      columns={[
        { key: 'name', title: '类别', width: 92, isName: true, cell: ([name]) => name },
        {
          key: 'chips',
          title: '样子',
          cell: ([, look, words]) => (
            <span className="gallery-chips">
              {words.map((word) => (
                <Chip key={word} look={look}>
                  {word}
                </Chip>
              ))}
            </span>
          ),
        },
      ]}
    />
  </section>
);

const States = () => (
  <section>
    <h2>没有、出错、过时、进度</h2>
    <div className="gallery-states">
      <Empty title="没有待办">新任务会自动出现在这里。</Empty>
      <ProblemNote
        problem={{
          title: '清单没有取到',
          detail: '服务 10 秒未答复，您的操作没有丢。',
          code: 'COMMON.UNAVAILABLE',
          errorId: 'E-4127',
        }}
        onRetry={() => undefined}
      />
      <Stale since="2026-10-13T06:21:05Z" onRefresh={() => undefined} />
      <Progress what="导入项目台账" done={640} total={1000} />
    </div>
  </section>
);

const Rulers = () => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <section className="gallery-wide">
      <h2>
        日历尺与全程<small>一个时钟，三种形式</small>
      </h2>
      <DayNotch form="calendar" clock={WATER_CLOCK} width={1210} />
      <LifeRiver river={SAMPLE_RIVER} width={1210} />
      <p>
        <button type="button" className="link" onClick={(event) => setAnchor(event.currentTarget)}>
          为什么是这一天
        </button>
      </p>
      {anchor && (
        <WhyPanel
          question="为什么是 10 月 14 日"
          about="水土保持方案审批，承诺 14 工作日"
          answer="9 月 14 日受理，次日起算；专家评审停 4 日，跨中秋、国庆。"
          anchor={anchor}
          onClose={() => setAnchor(null)}
        >
          <DayNotch form="derivation" clock={WATER_CLOCK} />
        </WhyPanel>
      )}
      <div className="gallery-static">
        <DayNotch form="derivation" clock={WATER_CLOCK} />
      </div>
    </section>
  );
};

const SharedAxis = () => {
  const days = sampleDays('2026-10-07', '2026-10-28');
  const month = sampleDays('2026-10-01', '2026-10-31');
  return (
    <section className="gallery-wide gallery-axis">
      <h2>共用的日历</h2>
      <TimeAxis days={days} today={SAMPLE_TODAY}>
        <RuleTable
          caption="共用的日历"
          rows={CLOCKS.slice(0, 6)}
          keyOf={({ note }) => note}
          isLate={({ clock }) => clock.light === 'red'}
          columns={[
            {
              key: 'light',
              title: '剩余',
              width: 130,
              isName: true,
              cell: ({ clock, note }) => <Light clock={clock} below={note} />,
            },
            {
              key: 'axis',
              title: <TimeColumnHead />,
              bare: true,
              cell: ({ clock }) => <TimeColumnRow clock={clock} />,
            },
          ]}
        />
      </TimeAxis>
      <div>
        <div className="gallery-bar">
          <MonthStrip days={month} today={SAMPLE_TODAY} label="10 月，今天 13 日，本月第 5 个工作日" />
        </div>
        <MonthCalendar
          days={month}
          today={SAMPLE_TODAY}
          due={
            new Map([
              ['2026-10-14', 1],
              ['2026-10-13', 2],
            ])
          }
          label="10 月，18 个工作日"
        />
      </div>
      <div className="gallery-bar gallery-year">
        <YearPicture
          days={sampleDays('2026-01-01', '2026-12-31')}
          today={SAMPLE_TODAY}
          label="2026 年 248 个工作日，今天是第 191 个"
        />
      </div>
    </section>
  );
};
